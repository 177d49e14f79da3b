# SPDX-License-Identifier: EUPL-1.2
# Puts the licences of what is inside the program into it: the letters and the libraries that were linked or compiled in.
# Minimal images of Debian keep these files even where they drop the rest of /usr/share/doc.
# The same texts as a file, to lie beside the program.
set(licence_hex "")
set(licence_text "")
function(embed_licence title file)
  if(EXISTS ${file})
    file(READ ${file} hex HEX)
    file(READ ${file} text)
  else()
    message(WARNING "the licence of ${title} is not on this computer (${file}); the program will say so")
    set(text "De licentie stond niet op de computer waar dit programma is gebouwd (${file}).\n")
    string(HEX "${text}" hex)
  endif()
  string(HEX "=== ${title} ===\n\n" head)
  set(licence_hex "${licence_hex}${head}${hex}0a0a" PARENT_SCOPE)
  set(licence_text "${licence_text}=== ${title} ===\n\n${text}\n\n" PARENT_SCOPE)
endfunction()
include(${PROJECT_SOURCE_DIR}/packaging/parts.cmake)
foreach(part ${parts})
  string(REPLACE "|" ";" part "${part}")
  list(GET part 0 title)
  list(GET part 3 file)
  embed_licence("${title}" ${file})
endforeach()
embed_licence("Apache License 2.0" /usr/share/common-licenses/Apache-2.0)
embed_licence("Mozilla Public License 2.0" /usr/share/common-licenses/MPL-2.0)

file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/licences.txt "${licence_text}")
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
