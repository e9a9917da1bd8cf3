#pragma once

#include <QByteArray>
#include <QLocale>
#include <QPageSize>
#include <QString>

#include <functional>

namespace alongside {

class Paper;

// What goes on paper: `write` puts it there, `footer` stands left of each page's number.
struct PaperContent {
    QString title; // the document's own
    QString footer;
    std::function<void(Paper& paper)> write;
};

// Letter where that is the custom of the locale's territory, else A4.
QPageSize usualPageSize(const QLocale& locale = {});

QByteArray pdfOf(const PaperContent& content, const QPageSize& size = usualPageSize());

} // namespace alongside
