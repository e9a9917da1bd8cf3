#pragma once

#include <QList>
#include <QString>

namespace alongside {

// The part of a text in which looked-for words were found, on one line, and where in it they stand.
struct FoundWords {
    struct Place {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Place&) const = default;
    };

    QString line;
    QList<Place> places; // empty: nothing was found, and the line is the text's beginning
};

// As the search finds them: without regard to case and accents, whole words, and words that begin with the last one
// typed.
FoundWords foundIn(const QString& text, const QString& typed);

} // namespace alongside
