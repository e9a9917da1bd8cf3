#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace alongside {

// Something that can be picked by typing the beginning of any of its words.
struct Candidate {
    qint64 id = 0;
    QString words;
    QString hint; // shown behind the words: "Grade 6 mathematics"
};

// Without case and accents, so that "jose" finds "José".
QString folded(const QString& words);

// True if every word typed begins some word of the candidate.
bool matches(const QString& candidate, const QString& typed);

// One that fits what was typed, and whether it is just that, with or without what stands in brackets at its end.
struct Fitting {
    const Candidate* one;
    bool isSame;
};

// Those that fit, the nearest first: the same words, then whole words of them, then their beginning, then the beginning
// of any word. Of as near ones those that came first stay so.
std::vector<Fitting> fittingOf(const QList<Candidate>& candidates, const QString& typed);

} // namespace alongside
