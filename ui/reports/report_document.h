#pragma once

#include "shared/paper/pdf.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace alongside {

// One line of a document: what it is about, and what is said of it. The latter may be empty, or have several lines.
struct DocumentItem {
    QString label;
    QString value;

    bool operator==(const DocumentItem&) const = default;
};

// A part of a document under its heading.
struct DocumentSection {
    QString heading;
    QString intro; // may be empty
    std::vector<DocumentItem> items;

    bool operator==(const DocumentSection&) const = default;
};

// A document in words only: what is on screen, on paper and in a file says the same.
struct ReportDocument {
    QString title;
    QString subtitle;
    QString intro; // may be empty
    std::vector<DocumentSection> sections;
    QString closing; // may be empty

    bool operator==(const ReportDocument&) const = default;
};

QString textOf(const DocumentItem& item); // "Planning conversation: 3 h 20 min"
QByteArray htmlOf(const ReportDocument& document);
PaperContent onPaper(const ReportDocument& document);

} // namespace alongside
