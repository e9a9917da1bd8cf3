#pragma once

#include "domain/reflection.h"
#include "overview/reflection_moments.h"

#include <QString>

namespace alongside {

QString wordsFor(PromptMoment moment); // "After a broken promise"

// What the page answers; in the language of the program where the question comes with it.
QString questionWords(const std::vector<ReflectionPrompt>& prompts, const Reflection& page);

// Why a page is worth writing now: "You met Ana yesterday." `name`: the teacher's, where the moment is about one.
QString sentenceFor(const DueMoment& due, const QString& name, Date today);

} // namespace alongside
