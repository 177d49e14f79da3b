# SPDX-License-Identifier: EUPL-1.2
# find_package(armoedeval): the target armoedeval::armoedeval, and the tables it reads in armoedeval_TABLES.
get_filename_component(libraries "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(prefix "${libraries}")
while(NOT EXISTS "${prefix}/include/armoedeval/armoedeval.hpp")
  get_filename_component(above "${prefix}" DIRECTORY)
  if(above STREQUAL prefix)
    set(armoedeval_FOUND FALSE)
    set(armoedeval_NOT_FOUND_MESSAGE "include/armoedeval/armoedeval.hpp is not above ${libraries}")
    return()
  endif()
  set(prefix "${above}")
endwhile()
include(CMakeFindDependencyMacro)
find_dependency(Threads)
set(armoedeval_TABLES "${prefix}/share/armoedeval/tables")
if(NOT TARGET armoedeval::armoedeval)
  add_library(armoedeval::armoedeval STATIC IMPORTED)
  set_target_properties(armoedeval::armoedeval PROPERTIES
    IMPORTED_LOCATION "${libraries}/libarmoedeval.a"
    INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include"
    INTERFACE_COMPILE_FEATURES cxx_std_20
    INTERFACE_LINK_LIBRARIES "${libraries}/libarmoedeval-engine.a;Threads::Threads")
endif()
