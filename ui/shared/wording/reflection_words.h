#pragma once

#include "overview/reflection_moments.h"

#include <QString>

namespace alongside {

QString wordsFor(PromptMoment moment); // "After a broken promise"

// Why a page is worth writing now: "You met Ana yesterday." `name`: the teacher's, where the moment is about one.
QString sentenceFor(const DueMoment& due, const QString& name, Date today);

} // namespace alongside
