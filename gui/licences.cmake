# SPDX-License-Identifier: EUPL-1.2
# Puts the licences of what is inside the program into it: the letters and the libraries that were linked or compiled in.
# Minimal images of Debian keep these files even where they drop the rest of /usr/share/doc.
set(licence_hex "")
function(embed_licence title file)
  if(EXISTS ${file})
    file(READ ${file} hex HEX)
  else()
    message(WARNING "the licence of ${title} is not on this computer (${file}); the program will say so")
    string(HEX "De licentie stond niet op de computer waar dit programma is gebouwd (${file}).\n" hex)
  endif()
  string(HEX "=== ${title} ===\n\n" head)
  set(licence_hex "${licence_hex}${head}${hex}0a0a" PARENT_SCOPE)
endfunction()
embed_licence("Open Sans" /usr/share/doc/fonts-open-sans/copyright)
embed_licence("Dear ImGui" /usr/share/doc/libimgui-dev/copyright)
embed_licence("stb" /usr/share/doc/libstb0/copyright)
embed_licence("GLFW" /usr/share/doc/libglfw3/copyright)
embed_licence("libpng" /usr/share/doc/libpng-dev/copyright)
embed_licence("JSON for Modern C++" /usr/share/doc/nlohmann-json3-dev/copyright)
embed_licence("CLI11" /usr/share/doc/libcli11-dev/copyright)
embed_licence("Eigen" /usr/share/doc/libeigen3-dev/copyright)
if(xlsxwriter_FOUND)
  embed_licence("libxlsxwriter" /usr/share/doc/libxlsxwriter-dev/copyright)
endif()
embed_licence("Apache License 2.0" /usr/share/common-licenses/Apache-2.0)
embed_licence("Mozilla Public License 2.0" /usr/share/common-licenses/MPL-2.0)

string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," licence_bytes "${licence_hex}")
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/licence_data.cpp @ONLY CONTENT
"#include \"gui/words/licences.hpp\"
namespace {
const unsigned char text[] = {${licence_bytes}};
} // namespace
std::string_view armoedeval::licences()
{
    return {reinterpret_cast<const char*>(text), sizeof text};
}
")
