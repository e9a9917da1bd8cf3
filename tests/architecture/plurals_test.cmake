# Fails when a counted string of the interface has no English singular and plural in resources/translations/alongside_en.ts.
set(copy ${CMAKE_CURRENT_BINARY_DIR}/alongside_en.ts)
file(COPY ${ROOT}/resources/translations/alongside_en.ts DESTINATION ${CMAKE_CURRENT_BINARY_DIR})
execute_process(COMMAND ${LUPDATE} -silent -pluralonly -no-obsolete -locations none ${ROOT}/ui -ts ${copy}
    RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(result OR complaints)
    message(FATAL_ERROR "lupdate complains: ${complaints}")
endif()
file(READ ${copy} words)
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*type=\"unfinished\"" missing "${words}")
if(missing)
    message(FATAL_ERROR "Without English plural: ${missing}\nAdd them with lupdate -pluralonly (docs/architecture.md).")
endif()
