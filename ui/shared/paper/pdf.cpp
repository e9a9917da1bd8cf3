#include "shared/paper/pdf.h"

#include "shared/paper/paper.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>

namespace alongside {

namespace {

// As Unicode's CLDR has them, with the outlying territories of the United States. Measuring in metres says nothing:
// Canada and Mexico do, and write on Letter.
constexpr QLocale::Territory kOnLetter[] = {QLocale::Belize,
                                            QLocale::Canada,
                                            QLocale::Chile,
                                            QLocale::Colombia,
                                            QLocale::CostaRica,
                                            QLocale::Guatemala,
                                            QLocale::Mexico,
                                            QLocale::Nicaragua,
                                            QLocale::Panama,
                                            QLocale::Philippines,
                                            QLocale::PuertoRico,
                                            QLocale::ElSalvador,
                                            QLocale::Venezuela,
                                            QLocale::UnitedStates,
                                            QLocale::AmericanSamoa,
                                            QLocale::Guam,
                                            QLocale::NorthernMarianaIslands,
                                            QLocale::UnitedStatesVirginIslands};

} // namespace

QPageSize usualPageSize(const QLocale& locale) {
    const bool isOnLetter = std::ranges::find(kOnLetter, locale.territory()) != std::end(kOnLetter);
    return QPageSize(isOnLetter ? QPageSize::Letter : QPageSize::A4);
}

QByteArray pdfOf(const PaperContent& content, const QPageSize& size) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageSize(size);
        writer.setPageMargins(QMarginsF(19, 18, 19, 14), QPageLayout::Millimeter);
        writer.setTitle(content.title);
        writer.setCreator(QStringLiteral("Alongside"));
        Paper paper(writer);
        content.write(paper);
        paper.print(content.footer);
    }
    return buffer.data();
}

} // namespace alongside
