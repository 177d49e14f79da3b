# SPDX-License-Identifier: EUPL-1.2
# Programs for Windows, built on Debian (tools/package windows): all in one file, but for what Windows itself brings.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
foreach(language C CXX)
  set(letters gcc)
  if(language STREQUAL "CXX")
    set(letters g++)
  endif()
  set(CMAKE_${language}_COMPILER x86_64-w64-mingw32-${letters}-posix) # posix: the standard library has threads
endforeach()
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# What is not Debian's own for Windows stands here (tools/windows-parts); nothing of this machine is linked by mistake.
set(CMAKE_FIND_ROOT_PATH ${CMAKE_CURRENT_LIST_DIR}/../build/windows-parts /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(what LIBRARY INCLUDE PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${what} ONLY)
endforeach()
set(ENV{PKG_CONFIG_LIBDIR} ${CMAKE_CURRENT_LIST_DIR}/../build/windows-parts/lib/pkgconfig)

# Windows 10 is the oldest that is asked for. The same sources give the same bytes: no moment of the build, no folder.
set(CMAKE_CXX_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -ffile-prefix-map=${CMAKE_CURRENT_LIST_DIR}/..=.")
set(CMAKE_C_FLAGS_INIT "${CMAKE_CXX_FLAGS_INIT}")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -s -Wl,--no-insert-timestamp")
