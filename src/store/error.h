#pragma once

#include <stdexcept>
#include <string>

namespace alongside {

// What could not be done, and why. The front end words each kind; `detail` names the file, the version or the place.
class Error : public std::runtime_error {
public:
    enum class Kind {
        Refused,        // the value has problems that a form would have shown
        NoSuchRecord,   // it was removed, or never there
        FileMissing,    // no file of that name
        FileExists,     // a new notebook may not replace it
        CannotOpen,     // the system does not let us
        NotANotebook,   // some other kind of file
        PasswordNeeded, // encrypted, and no password was given
        WrongPassword,  // encrypted with another password
        NoEncryption,   // encrypted, or to be, and this build cannot
        NewerSchema,    // written by a newer version of the program
        Damaged,        // its content contradicts itself
        ReadOnly,       // it may be read but not written
        InUse,          // another process has it open
        Covered,        // not while notes are hidden: it would reach what is covered
        Busy,           // a long work of ours writes to it; that ends by itself
        Replaced,       // another program moved or replaced the file since it was opened
        DiskFull,       // no room to save
        CannotSave,     // any other failure while saving
        BadImport,      // another file's content was refused; `detail` is the list of places and reasons
        BadContent,     // a content file of the program itself is wrong
    };

    explicit Error(Kind kind, const std::string& detail = {}) : std::runtime_error(detail), kind_(kind) {}

    Kind kind() const { return kind_; }
    std::string detail() const { return what(); }

private:
    Kind kind_;
};

} // namespace alongside
