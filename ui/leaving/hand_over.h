#pragma once

#include "domain/trail_line.h"
#include "shared/notebook_link.h"

#include <QString>

#include <vector>

class QWidget;

namespace alongside {

// Words that are about to leave, with what the trail says of them.
struct LeavingWords {
    DocumentKind document{};
    std::vector<TeacherId> about;
    QString words;
};

// Puts the words on the clipboard, through the one door. What cannot be done is said over `over`.
bool copyLeaving(NotebookLink& link, QWidget* over, const LeavingWords& leaving);

// A message with its receiver and subject filled in.
struct Message {
    QString to; // may be empty: then the mail program asks
    QString subject;
};

// What became of a message that was to be handed to the mail program.
enum class Handed {
    ToMail,
    CopiedAsTooLong,      // mail programs take a message of some 2,000 characters from others
    CopiedWithoutProgram, // none is set up
    NotAtAll              // the reason has been said
};

// The longest address that is handed over.
inline constexpr int kLongestMailAddress = 2000;

Handed mailLeaving(NotebookLink& link, QWidget* over, const LeavingWords& leaving, const Message& message);

} // namespace alongside
