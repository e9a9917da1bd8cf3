#pragma once

#include "domain/contact.h"

#include <QString>

namespace alongside {

QString wordsFor(ContactKind kind);      // "Planning conversation"
QString shortWordsFor(ContactKind kind); // "Planning"
QString wordsFor(ContactMode mode);
QString wordsFor(AskedBy by);
QString wordsFor(Welcome welcome);
QString wordsFor(ContactStatus status);
QString iconFor(ContactKind kind);                 // a name for icon()
QString minutesWords(std::chrono::minutes length); // "30 min"

} // namespace alongside
