# Writes content_files.cpp: every content file of every language as one raw string, so that the program needs no path at run time.
# cmake -DROOT=resources/content -DFILES="en/a.json|en/b.json" -DOUTPUT=content_files.cpp -P embed_content.cmake
string(REPLACE "|" ";" names "${FILES}")
set(entries "")
foreach(name IN LISTS names)
    file(READ "${ROOT}/${name}" text)
    if(text MATCHES "\\)content\"")
        message(FATAL_ERROR "${name} holds the mark that ends a raw string")
    endif()
    string(REGEX REPLACE "\n +" "\n" text "${text}") # the indentation, which no text has: lines keep their numbers
    string(APPEND entries "    {\"${name}\", R\"content(${text})content\"},\n")
endforeach()
list(LENGTH names count)
file(WRITE "${OUTPUT}"
"#include \"exchange/content_files.h\"

#include <array>

namespace alongside {
namespace {

constexpr std::array<ContentFile, ${count}> kFiles{{
${entries}}};

} // namespace

std::span<const ContentFile> contentFiles() { return kFiles; }

} // namespace alongside
")
