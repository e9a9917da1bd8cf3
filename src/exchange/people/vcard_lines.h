#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// One line of a vCard, unfolded and decoded: a property and what it says.
struct VCardLine {
    std::string name;       // in small letters, without its group: "email"
    std::string parameters; // in small letters, each after a semicolon: ";type=work;pref=1"
    std::string value;      // still escaped
    std::size_t line = 1;   // of the file, where it begins
    bool isTooLong = false; // more than a field may have: a picture; only its beginning is kept

    // As the properties of vCard 3 and 4 are written: with their escapes taken away.
    std::string text() const;
    std::vector<std::string> parts(char separator) const;
};

// Goes through the lines of a text in UTF-8 that holds vCards of version 2.1, 3.0 or 4.0.
class VCardLines {
public:
    explicit VCardLines(std::string_view text) : rest_(text) {}

    bool next(VCardLine& line); // false at the end; throws PeopleRefused

private:
    std::string_view takePhysical();
    void unfoldInto(VCardLine& line, std::string& whole);

    std::string_view rest_;
    std::size_t line_ = 0;
};

} // namespace alongside
