# SPDX-License-Identifier: EUPL-1.2
# What is inside the programs besides our own code: the one list for the licences that they carry, for the list of parts of
# a package (sbom.cmake) and for About. Title, package of Debian, licence (SPDX), file with its text.
set(parts
  "Open Sans|fonts-open-sans|Apache-2.0|/usr/share/doc/fonts-open-sans/copyright"
  "Dear ImGui|libimgui-dev|MIT|/usr/share/doc/libimgui-dev/copyright"
  "stb|libstb-dev|MIT|/usr/share/doc/libstb0/copyright"
  "GLFW|libglfw3-dev|Zlib|/usr/share/doc/libglfw3/copyright"
  "libpng|libpng-dev|libpng-2.0|/usr/share/doc/libpng-dev/copyright"
  "JSON for Modern C++|nlohmann-json3-dev|MIT|/usr/share/doc/nlohmann-json3-dev/copyright"
  "CLI11|libcli11-dev|BSD-3-Clause|/usr/share/doc/libcli11-dev/copyright"
  "Eigen|libeigen3-dev|MPL-2.0|/usr/share/doc/libeigen3-dev/copyright")
if(WIN32 OR WINDOWS)
  list(FILTER parts EXCLUDE REGEX "^libpng")
  list(APPEND parts
    "Runtime of GCC, with the GCC Runtime Library Exception|gcc-mingw-w64-x86-64-posix-runtime|GPL-3.0-or-later|/usr/share/doc/gcc-mingw-w64-base/copyright"
    "Runtime of mingw-w64|mingw-w64-x86-64-dev|ZPL-2.1|/usr/share/doc/mingw-w64-x86-64-dev/copyright")
endif()
if(xlsxwriter_FOUND)
  list(APPEND parts "libxlsxwriter|libxlsxwriter-dev|BSD-2-Clause|/usr/share/doc/libxlsxwriter-dev/copyright")
endif()
