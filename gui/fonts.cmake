# SPDX-License-Identifier: EUPL-1.2
# Puts the fonts of the Debian packages into the program: their paths differ per distribution, the letters must not.
function(embed_font name)
  find_file(font_${name} NAMES ${ARGN} PATHS /usr/share/fonts/truetype/open-sans REQUIRED NO_CMAKE_FIND_ROOT_PATH)
  file(READ ${font_${name}} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  set(code "extern const unsigned char ${name}[];\nconst unsigned char ${name}[] = {${bytes}};\nextern const unsigned int ${name}_size;\nconst unsigned int ${name}_size = sizeof ${name};\n")
  set(font_code "${font_code}${code}" PARENT_SCOPE)
endfunction()
set(font_code "")
embed_font(open_sans_regular OpenSans-Regular.ttf)
embed_font(open_sans_semibold OpenSans-Semibold.ttf OpenSans-SemiBold.ttf)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/font_data.cpp @ONLY
     CONTENT "namespace armoedeval::fonts {\n${font_code}} // namespace armoedeval::fonts\n")
