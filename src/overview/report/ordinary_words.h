#pragma once

#include <string_view>

namespace alongside {

// What is said of a word of a name, or of a text, in English and Spanish. The words are folded but where it says so.

// Says nobody's name where it stands before one: "mrs".
bool isTitle(std::string_view word);

// Says nobody's name between two others: "de".
bool isParticle(std::string_view word);

// A name that is a word as well, "may": in small letters it is taken for that. As it is spelled, in small letters.
bool isCommonWord(std::string_view spelled);

// Names nobody by itself, "for", "teacher", a number, though a coach may write it in a name: "New teacher for room 12".
// As it is spelled: "día" is one, and "dia", but not "Thế".
bool isOrdinaryWord(std::string_view spelled);

} // namespace alongside
