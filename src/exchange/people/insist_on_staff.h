#pragma once

#include <string_view>

namespace alongside {

// Throws PeopleRefused where a file is no list but a web page, a PDF or a picture, by its first bytes.
void insistOnList(std::string_view head);

// Throws PeopleRefused where the first row of a table says that it is about students or families, that it has
// passwords, or that it is a part of an export which lists no staff. `head` is the beginning of the file, in UTF-8.
void insistOnStaff(std::string_view head);

} // namespace alongside
