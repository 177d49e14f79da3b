# SPDX-License-Identifier: EUPL-1.2
# What is installed where, and the package of Debian that CPack makes of it (tools/package deb).
include(GNUInstallDirs)
set(data ${CMAKE_INSTALL_DATADIR}/armoedeval)
set(papers ${CMAKE_INSTALL_DATADIR}/doc/armoedeval)
set(here ${CMAKE_CURRENT_LIST_DIR})

install(TARGETS armoedeval)
install(DIRECTORY tables scenarios messages DESTINATION ${data})
install(FILES LICENSE README.md CHANGELOG.md SECURITY.md DESTINATION ${papers})
install(DIRECTORY docs/ DESTINATION ${papers}/docs)
set(programs armoedeval)
if(TARGET armoedeval-gui)
  install(TARGETS armoedeval-gui)
  list(APPEND programs armoedeval-gui)
  install(FILES ${here}/armoedeval.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${here}/armoedeval.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${here}/armoedeval.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
# Debian's copyright file and the texts of the licences of what is inside.
install(FILES ${here}/copyright DESTINATION ${papers})

# A man page is what the program says of itself; the list of parts tells of the tables that are installed.
set(made ${CMAKE_CURRENT_BINARY_DIR}/made)
foreach(program ${programs})
  add_custom_command(OUTPUT ${made}/${program}.1 DEPENDS ${program} ${here}/man.cmake
    COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${program}> -DNAME=${program} -DVERSION=${PROJECT_VERSION}
      -DOUT=${made}/${program}.1 -P ${here}/man.cmake)
  list(APPEND pages ${made}/${program}.1)
  install(FILES ${made}/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
add_custom_target(man_pages ALL DEPENDS ${pages})
install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" \"-DOUT=${made}/armoedeval.cdx.json\" -DVERSION=${PROJECT_VERSION}
  \"-DTABLES=${PROJECT_SOURCE_DIR}/tables\" -Dxlsxwriter_FOUND=${xlsxwriter_FOUND} -P \"${here}/sbom.cmake\" COMMAND_ERROR_IS_FATAL ANY)")
install(FILES ${made}/armoedeval.cdx.json DESTINATION ${papers})

# For other programs: one header, and find_package(armoedeval).
install(FILES engine/library/armoedeval.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/armoedeval)
install(FILES $<TARGET_FILE:library> DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES $<TARGET_FILE:engine> DESTINATION ${CMAKE_INSTALL_LIBDIR} RENAME libarmoedeval-engine.a)
include(CMakePackageConfigHelpers)
write_basic_package_version_file(${made}/armoedevalConfigVersion.cmake VERSION ${PROJECT_VERSION} COMPATIBILITY SameMajorVersion)
install(FILES ${here}/armoedevalConfig.cmake ${made}/armoedevalConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/armoedeval)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME armoedeval)
set(CPACK_PACKAGE_CONTACT "de eigenaar, die nog niemand heeft genoemd <armoedeval@example.org>") # see publiccode.yml
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "rekent uit wat er overblijft als iemand vanuit de bijstand gaat werken")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Voor financiële coaches van een gemeente: bijstand, deeltijdwerk en voltijdwerk naast elkaar,
per jaar en per maand, met toeslagen, kinderopvang en regelingen van de gemeente.
Het programma gebruikt geen netwerk en bewaart niets, tenzij iemand daarom vraagt.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
