# SPDX-License-Identifier: EUPL-1.2
# Makes a man page of what a program says of itself, so that the two never differ.
#   cmake -DPROGRAM=FILE -DNAME=armoedeval -DVERSION=1.2.3 -DOUT=FILE -P man.cmake
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "${PROGRAM} --help: ${failed}")
endif()
string(REGEX MATCH "^[^\n]*" first "${help}")
string(REGEX REPLACE "^Armoedeval: " "" what "${first}")
string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
string(REGEX REPLACE "\n([.'])" "\n\\\\&\\1" help "${help}")
string(TOUPPER ${NAME} title)
file(WRITE ${OUT} ".\\\" SPDX-License-Identifier: EUPL-1.2
.TH ${title} 1 \"\" \"Armoedeval ${VERSION}\" \"Armoedeval\"
.SH NAAM
${NAME} \\- ${what}
.SH GEBRUIK
.nf
${help}.fi
.SH ZIE OOK
/usr/share/doc/armoedeval
")
