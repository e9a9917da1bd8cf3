# Chooses the one SQLite of the process: SQLCipher where it is fit (version, FTS5, JSON, tried by a program), else plain SQLite.
# Defines alongside_sqlite, through SQLiteCpp, whose own link to libsqlite3 is replaced: two SQLites in a process clash.
find_package(SQLiteCpp REQUIRED)
find_package(Threads REQUIRED)

set(trial ${CMAKE_CURRENT_BINARY_DIR}/sqlcipher_trial.cpp)
file(WRITE ${trial} [[
#include <sqlite3.h>
#include <cstdlib>
#include <cstring>
extern "C" int sqlite3_key_v2(sqlite3*, const char*, const void*, int);
int version(void* out, int, char** values, char**) { *static_cast<double*>(out) = std::atof(values[0]); return 0; }
int main() {
    sqlite3* db = nullptr;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
    if (sqlite3_key_v2(db, "main", "x", 1) != SQLITE_OK) return 2;
    double cipher = 0;
    sqlite3_exec(db, "PRAGMA cipher_version", version, &cipher, nullptr);
    if (cipher < 4.5) return 3;
    if (sqlite3_exec(db, "CREATE VIRTUAL TABLE t USING fts5(words)", nullptr, nullptr, nullptr) != SQLITE_OK) return 4;
    if (sqlite3_exec(db, "SELECT json_extract('[1]', '$[0]')", nullptr, nullptr, nullptr) != SQLITE_OK) return 5;
    if (sqlite3_exec(db, "CREATE TABLE s(a INTEGER) STRICT", nullptr, nullptr, nullptr) != SQLITE_OK) return 6;
    return 0;
}
]])

set(sqlcipher_fit FALSE)
if(NOT ALONGSIDE_ENCRYPTION STREQUAL "OFF")
    find_path(SQLCIPHER_INCLUDE sqlite3.h PATH_SUFFIXES sqlcipher NO_DEFAULT_PATH PATHS /usr/include /usr/local/include)
    find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a)
    find_library(CRYPTO_LIBRARY NAMES crypto)
    if(SQLCIPHER_INCLUDE AND SQLCIPHER_LIBRARY AND CRYPTO_LIBRARY)
        try_run(sqlcipher_trial_result sqlcipher_trial_built ${CMAKE_CURRENT_BINARY_DIR} ${trial}
            CMAKE_FLAGS -DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE}
            COMPILE_DEFINITIONS -DSQLITE_HAS_CODEC
            LINK_LIBRARIES ${SQLCIPHER_LIBRARY} ${CRYPTO_LIBRARY} Threads::Threads ${CMAKE_DL_LIBS} m)
        if(sqlcipher_trial_built AND sqlcipher_trial_result EQUAL 0)
            set(sqlcipher_fit TRUE)
        endif()
    endif()
    if(ALONGSIDE_ENCRYPTION STREQUAL "ON" AND NOT sqlcipher_fit)
        message(FATAL_ERROR "SQLCipher 4.5 or newer with FTS5 and JSON was asked for and is not here")
    endif()
endif()

add_library(alongside_sqlite INTERFACE)
get_target_property(sqlitecpp_include SQLiteCpp INTERFACE_INCLUDE_DIRECTORIES)
get_target_property(sqlitecpp_archive SQLiteCpp LOCATION)
if(sqlcipher_fit)
    message(STATUS "Notebooks: SQLCipher (${SQLCIPHER_LIBRARY}), encryption available")
    target_compile_definitions(alongside_sqlite INTERFACE ALONGSIDE_HAS_ENCRYPTION SQLITE_HAS_CODEC)
    target_include_directories(alongside_sqlite SYSTEM INTERFACE ${SQLCIPHER_INCLUDE} ${sqlitecpp_include})
    target_link_libraries(alongside_sqlite INTERFACE ${sqlitecpp_archive} ${SQLCIPHER_LIBRARY} ${CRYPTO_LIBRARY}
        Threads::Threads ${CMAKE_DL_LIBS} m)
    # By name, not ALL: clang's sanitizers are a static library as well, and whatever they watch must see them.
    get_filename_component(sqlcipher_name ${SQLCIPHER_LIBRARY} NAME)
    target_link_options(alongside_sqlite INTERFACE LINKER:--exclude-libs,${sqlcipher_name})
else()
    find_package(SQLite3 3.40 REQUIRED)
    message(STATUS "Notebooks: plain SQLite ${SQLite3_VERSION}, without encryption")
    target_include_directories(alongside_sqlite SYSTEM INTERFACE ${sqlitecpp_include})
    target_link_libraries(alongside_sqlite INTERFACE ${sqlitecpp_archive} SQLite::SQLite3 Threads::Threads ${CMAKE_DL_LIBS} m)
endif()
