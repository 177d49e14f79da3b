# SPDX-License-Identifier: EUPL-1.2
# Writes the list of parts of an installation as CycloneDX: the libraries with their versions here, and each table of the
# law with its sum, which is what an auditor asks for. Run by the installation, so that it tells of the tables installed.
#   cmake -DOUT=FILE -DVERSION=1.2.3 -DTABLES=FOLDER -Dxlsxwriter_FOUND=1 -P sbom.cmake
include(${CMAKE_CURRENT_LIST_DIR}/parts.cmake)

set(components "")
foreach(part ${parts})
  string(REPLACE "|" ";" part "${part}")
  list(GET part 0 title)
  list(GET part 1 package)
  list(GET part 2 licence)
  execute_process(COMMAND dpkg-query -W -f "\${Version}" ${package}
    OUTPUT_VARIABLE found ERROR_QUIET RESULT_VARIABLE failed)
  set(version "")
  if(NOT failed AND found)
    string(REPLACE "+" "%2B" in_url "${found}")
    set(version "\"version\": \"${found}\", \"purl\": \"pkg:deb/debian/${package}@${in_url}\", ")
  endif()
  list(APPEND components
    "{\"type\": \"library\", \"name\": \"${title}\", ${version}\"licenses\": [{\"license\": {\"id\": \"${licence}\"}}]}")
endforeach()

file(GLOB_RECURSE tables RELATIVE ${TABLES} ${TABLES}/*.json)
list(SORT tables)
set(sums "")
foreach(table ${tables})
  file(SHA256 ${TABLES}/${table} sum)
  string(APPEND sums "${sum}")
  list(APPEND components
    "{\"type\": \"data\", \"name\": \"tables/${table}\", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"${sum}\"}]}")
endforeach()
list(JOIN components ",\n    " components)

string(TIMESTAMP now UTC) # SOURCE_DATE_EPOCH, where it is set
string(UUID serial NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 NAME "armoedeval ${VERSION} ${sums}" TYPE SHA1)
file(WRITE ${OUT} "{
  \"bomFormat\": \"CycloneDX\",
  \"specVersion\": \"1.5\",
  \"serialNumber\": \"urn:uuid:${serial}\",
  \"version\": 1,
  \"metadata\": {
    \"timestamp\": \"${now}\",
    \"component\": {\"type\": \"application\", \"name\": \"armoedeval\", \"version\": \"${VERSION}\",
      \"licenses\": [{\"license\": {\"id\": \"EUPL-1.2\"}}]}
  },
  \"components\": [
    ${components}
  ]
}
")
