#include "cli/wording.h"

namespace alongside::cli {

std::string textOf(const Error& error) {
    using enum Error::Kind;
    const auto detail = error.detail();
    switch (error.kind()) {
    case Refused:
        return "this cannot be stored: " + detail;
    case NoSuchRecord:
        return detail + " is not in the notebook";
    case FileMissing:
        return detail + " is not there";
    case FileExists:
        return detail + " is there already; nothing was replaced";
    case CannotOpen:
        return detail + " cannot be opened";
    case NotANotebook:
        return detail + " is not a notebook of Alongside";
    case PasswordNeeded:
        return detail + " has a password; give it in ALONGSIDE_PASSWORD or with --password-file";
    case WrongPassword:
        return "the password does not open " + detail;
    case NoEncryption:
        return detail + ": this build of Alongside cannot use passwords";
    case NewerSchema:
        return "the notebook was written by a newer Alongside (" + detail + "); update this one to open it";
    case Damaged:
        return "the notebook is damaged: " + detail;
    case ReadOnly:
        return detail + " may be read but not written";
    case InUse:
        return detail + " is open in another program; close it there and try again";
    case Busy:
        return detail + " is at something longer; wait until it has ended";
    case Covered:
        return "it cannot be done while notes are hidden";
    case Replaced:
        return detail + " was moved or replaced by another program; nothing was written";
    case DiskFull:
        return "the disk is full; nothing was written";
    case CannotSave:
        return "it could not be written: " + detail;
    case BadImport:
        return "refused, nothing was imported:\n" + detail;
    case BadContent:
        return "a content file of the program is wrong: " + detail;
    }
    return detail;
}

std::string helpText() {
    return R"(alongside-cli: what Alongside keeps, from the command line

  alongside-cli import ARCHIVE NOTEBOOK
      Brings a JSON archive into a notebook, which is made if it is missing, and prints what was added,
      changed and unchanged. If anything in the archive is wrong, every refusal is named and nothing is imported.
      A notebook that has records is backed up first, into the folder "NAME backups" beside it; the path is
      printed to standard error.
  alongside-cli export NOTEBOOK [-o ARCHIVE] [--with-private]
      Writes everything as one JSON archive, to standard output without -o. Private notes and reflections
      stay in the notebook unless --with-private is given. The notebook keeps a line of it in its trail
      (Settings, What left); where that cannot be written, nothing is exported.
  alongside-cli trust NOTEBOOK [--teacher ID] [--as-of DATE]
      Prints the trust evaluation, one line of JSON for each teacher.
  alongside-cli check NOTEBOOK
      Checks the file, its references and its search index, and prints how many records of each kind it has.
  alongside-cli backup NOTEBOOK FOLDER
      Writes a copy that was opened again and checked, and prints its path.
  alongside-cli restore BACKUP NOTEBOOK [--replace]
      Prints what the backup and the notebook hold, each with the day of its last change. With --replace the backup is
      checked and takes the notebook's place; the notebook as it was is kept among its backups, and its path printed.
      The password is that of the backup.
  alongside-cli rescue DAMAGED NEW
      Saves what can be read of a damaged notebook in a new one with the same password, and prints for each
      table how many rows were saved and about how many are lost. Never writes to the damaged one. Ends with 1
      where anything is lost.
  alongside-cli demo NOTEBOOK [--size demo|term|career|district] [--seed N] [--today DATE]
      Makes a new notebook with a make-believe school around a day.

  --password-file FILE   the password is the first line of FILE; else ALONGSIDE_PASSWORD, else it is asked for
  --help, --version

Dates are written YYYY-MM-DD. Exit codes: 0 done, 1 refused or found wrong, 2 not understood.
The formats are described in docs/file-format.md and docs/trust.md.
)";
}

} // namespace alongside::cli
