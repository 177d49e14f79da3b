# SPDX-License-Identifier: EUPL-1.2
# What Windows reads of a program before it runs: its version, and the manifest (UTF-8, sharp on each monitor, no admin).
if(WIN32)
  enable_language(RC)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/armoedeval.rc.in ${PROJECT_BINARY_DIR}/armoedeval.rc @ONLY)
  foreach(program armoedeval armoedeval-gui)
    if(TARGET ${program})
      target_sources(${program} PRIVATE ${PROJECT_BINARY_DIR}/armoedeval.rc)
    endif()
  endforeach()
endif()
