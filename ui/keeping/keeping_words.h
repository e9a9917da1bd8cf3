#pragma once

#include "domain/hold.h"
#include "domain/keeping.h"
#include "store/backups/still_held.h"

#include <QString>

#include <filesystem>

namespace alongside {

// How long notes are kept, and where that was agreed: "Kept until the school year ends, says version 2 of the
// agreement."
QString keepingWords(const KeepingAgreed& agreed);

// "Since 3 November 2026: A letter of the district.", or from when to when it was on, and why it ended.
QString holdWords(const Hold& hold);

// Which backups still hold what is deleted, and until when; empty where there is none.
QString stillHeldWords(const StillHeld& held, Date today);

// What was deleted, and where the copy made before lies.
QString deletedWords(int records, const std::filesystem::path& copy);

} // namespace alongside
