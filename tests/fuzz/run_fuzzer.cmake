# Runs a fuzzer for a while, from the seeds and from what it found before. What crashes it stays in FOLDER.
string(REPLACE "|" ";" seeds "${SEEDS}")
file(MAKE_DIRECTORY ${FOLDER}/seeds ${FOLDER}/found)
foreach(seed ${seeds})
    file(COPY ${seed} DESTINATION ${FOLDER}/seeds)
endforeach()
if(EXISTS ${WORDS})
    list(APPEND options -dict=${WORDS})
endif()
execute_process(
    COMMAND ${PROGRAM} -max_total_time=${SECONDS} -timeout=30 -max_len=${LONGEST} -rss_limit_mb=2048 -artifact_prefix=${FOLDER}/ -print_final_stats=1
            ${options} ${FOLDER}/found ${FOLDER}/seeds
    RESULT_VARIABLE result ERROR_VARIABLE log OUTPUT_VARIABLE log)
file(WRITE ${FOLDER}/log.txt "${log}")
if(result)
    string(LENGTH "${log}" length)
    if(length GREATER 12000)
        math(EXPR from "${length} - 12000")
        string(SUBSTRING "${log}" ${from} -1 log)
    endif()
    string(REGEX MATCH "Test unit written to ([^\n]*)" written "${log}")
    message(FATAL_ERROR "${log}\n\n${PROGRAM} found a fault. Once more:\n  ${PROGRAM} ${CMAKE_MATCH_1}\n"
                        "When it is mended, keep the input as a test (tests/files). The whole log: ${FOLDER}/log.txt")
endif()
