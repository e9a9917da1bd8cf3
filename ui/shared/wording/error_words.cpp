#include "shared/wording/error_words.h"

#include "shared/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <filesystem>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

// For the notebook to grow and a backup of it.
QString roomWords(const std::filesystem::path& file) {
    std::error_code failure;
    const auto disk = std::filesystem::space(file.parent_path(), failure);
    const auto size = failure ? 0 : std::filesystem::file_size(file, failure);
    if (failure)
        return Say::tr("Free some room and try again; what you typed is still here.");
    constexpr std::uintmax_t kLeast = 1 << 20;
    const auto words = [](std::uintmax_t bytes) {
        return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
    };
    return Say::tr(
               "%1 are free there; with %2 the notebook and a backup of it have room. Free some and try again: what "
               "you typed is still here.")
        .arg(words(disk.available), words(size + kLeast));
}

} // namespace

QString sentenceFor(const Error& error) {
    const auto detail = toQt(error.detail());
    switch (error.kind()) {
    case Error::Kind::Refused:
        return Say::tr("Something in this record does not fit, so nothing was saved.");
    case Error::Kind::NoSuchRecord:
        return Say::tr("This record is no longer there.");
    case Error::Kind::FileMissing:
        return Say::tr("There is no notebook at %1.").arg(detail);
    case Error::Kind::FileExists:
        return Say::tr("There is a file already: %1.").arg(detail);
    case Error::Kind::CannotOpen:
        return Say::tr("The notebook cannot be opened: %1.").arg(detail);
    case Error::Kind::NotANotebook:
        return Say::tr("This file is not a notebook of Alongside.");
    case Error::Kind::PasswordNeeded:
        return Say::tr("This notebook has a password.");
    case Error::Kind::WrongPassword:
        return Say::tr("That is not the password of this notebook.");
    case Error::Kind::NoEncryption:
        return Say::tr("This notebook is encrypted, and this copy of Alongside was built without encryption.");
    case Error::Kind::NewerSchema:
        return Say::tr("This notebook was written by a newer version of Alongside (format %1).").arg(detail);
    case Error::Kind::Damaged:
        return detail.isEmpty() ? Say::tr("Damage was found in this notebook, so nothing more is written to it.")
                                : Say::tr("This notebook is damaged: %1.").arg(detail);
    case Error::Kind::ReadOnly:
        return Say::tr("This notebook can be read but not changed.");
    case Error::Kind::InUse:
        return Say::tr("This notebook is open in another window or program.");
    case Error::Kind::Busy:
        return Say::tr("The notebook is at something longer.");
    case Error::Kind::Covered:
        return Say::tr("This cannot be done while notes are hidden.");
    case Error::Kind::Replaced:
        return Say::tr("Another program moved or replaced the notebook's file while it was open.");
    case Error::Kind::DiskFull:
        return detail.isEmpty()
                   ? Say::tr("There is no room left on the disk, so this was not saved.")
                   : Say::tr("There is no room left on the disk of %1, so this was not saved.").arg(detail);
    case Error::Kind::CannotSave:
        return Say::tr("This could not be saved: %1.").arg(detail);
    case Error::Kind::BadImport:
        return Say::tr("The file was not imported, and nothing was changed:\n%1").arg(detail);
    case Error::Kind::BadContent:
        return Say::tr("A file that belongs to Alongside itself is wrong: %1.").arg(detail);
    }
    return {};
}

QString remedyFor(const Error& error) {
    switch (error.kind()) {
    case Error::Kind::Refused:
    case Error::Kind::BadImport:
        return Say::tr("Please mend it and try again.");
    case Error::Kind::NoSuchRecord:
        return Say::tr("It may have been removed; Undo brings it back.");
    case Error::Kind::FileMissing:
        return Say::tr("It may have been moved, or its disk is not connected.");
    case Error::Kind::FileExists:
        return Say::tr("Choose another name; an existing file is never overwritten.");
    case Error::Kind::CannotOpen:
        return Say::tr("Check that the folder is reachable and that the file is yours.");
    case Error::Kind::NotANotebook:
        return Say::tr("It was left as it is. Perhaps the notebook that you look for stands beside it.");
    case Error::Kind::PasswordNeeded:
    case Error::Kind::WrongPassword:
        return Say::tr(
            "Capital and small letters differ. Nobody, not even the authors, can open it without the password.");
    case Error::Kind::NoEncryption:
        return Say::tr("Open it with a copy that has SQLCipher built in.");
    case Error::Kind::NewerSchema:
        return Say::tr("Update Alongside. The file was left as it is.");
    case Error::Kind::Damaged:
        return error.detail().empty()
                   ? Say::tr("What you typed is kept as long as Alongside runs. Close what is open here: the ways out "
                             "come then, and your words come back with the notebook that you go on with.")
                   : Say::tr("Nothing was written to it. Use your newest backup, and keep the damaged file.");
    case Error::Kind::ReadOnly:
        return Say::tr("Its file, folder or disk lets nothing be written. Where it is open, the line at the top of the "
                       "window says more, and has a way on.");
    case Error::Kind::InUse:
        return Say::tr("Close it there first.");
    case Error::Kind::Busy:
        return Say::tr("What you typed is still here. Wait a moment and try again.");
    case Error::Kind::Covered:
        return Say::tr("Nothing was changed, and nothing has left. Show notes (Ctrl+Shift+H), then do it again.");
    case Error::Kind::Replaced:
        return Say::tr("Nothing was written over it, and what you typed is still here. Close this message and try "
                       "again: it goes into a file of its own beside the other one.");
    case Error::Kind::DiskFull:
        return roomWords(error.detail());
    case Error::Kind::CannotSave:
        return Say::tr("What you typed is still here. Please try again.");
    case Error::Kind::BadContent:
        return Say::tr("Installing Alongside again mends it.");
    }
    return {};
}

} // namespace alongside
