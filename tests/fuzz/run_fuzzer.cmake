# Runs a fuzzer for a while, from the seeds and from what it found before. What crashes it stays in FOLDER.
string(REPLACE "|" ";" seeds "${SEEDS}")
file(MAKE_DIRECTORY ${FOLDER}/seeds ${FOLDER}/found)
foreach(seed ${seeds})
    file(COPY ${seed} DESTINATION ${FOLDER}/seeds)
endforeach()
if(EXISTS ${WORDS})
    list(APPEND options -dict=${WORDS})
endif()
# Without a line for each new input, of which there are thousands: then what is printed is the fault.
execute_process(
    COMMAND ${PROGRAM} -max_total_time=${SECONDS} -timeout=30 -max_len=${LONGEST} -rss_limit_mb=2048 -artifact_prefix=${FOLDER}/ -verbosity=0
            -print_final_stats=1 ${options} ${FOLDER}/found ${FOLDER}/seeds
    RESULT_VARIABLE result ERROR_VARIABLE log OUTPUT_VARIABLE log)
file(WRITE ${FOLDER}/log.txt "${log}")
if(result)
    string(REGEX MATCH "does not hold[^\n]*|ERROR: [^\n]*" what "${log}")
    string(REGEX MATCH "Test unit written to ([^\n]*)" written "${log}")
    message("${log}")
    message(FATAL_ERROR "${PROGRAM} found a fault: ${what}\nOnce more:\n  ${PROGRAM} ${CMAKE_MATCH_1}\n"
                        "When it is mended, keep the input as a test (tests/files). The whole log: ${FOLDER}/log.txt")
endif()
