# Fails when clang-format would change a source.
file(GLOB_RECURSE sources ${ROOT}/src/*.cpp ${ROOT}/src/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror --ferror-limit=1 ${sources} RESULT_VARIABLE result)
if(result)
    message(FATAL_ERROR "Run clang-format -i on the files named above.")
endif()
