#pragma once

#include "exchange/archive_preview.h"
#include "store/error.h"

#include <QString>

namespace alongside {

QString wordsFor(ArchivePart part); // "Teachers"

QString originWords(const ArchiveOrigin& origin);   // whose it is, of when, with or without what is private
QString strangerWords(const ArchiveOrigin& origin); // empty unless it is another coach's
QString countWords(const ArchivePreview& preview);  // "3 new, 1 changed, 40 unchanged", of all
QString comingWords(const PartComing& part);        // the same of one kind, and what stays or goes along

// How it can be taken back, before it is done.
QString wayBackWords(const ArchivePreview& preview, bool hasFile);

QString broughtWords(const ImportReport& report); // with the backup's name
QString cannotReadWords(const Error& error);      // after its name; empty where the file is not to blame

QString sentenceFor(const Refusal& refusal);         // "Line 39, /wins/0: is a number, not an object"
QString remedyFor(const ArchiveRefused& refused);    // what helps
QString refusedWords(const ArchiveRefused& refused); // how much is wrong

} // namespace alongside
