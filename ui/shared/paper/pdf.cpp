#include "shared/paper/pdf.h"

#include "shared/paper/paper.h"

#include <QBuffer>
#include <QLocale>
#include <QMarginsF>
#include <QPdfWriter>

namespace alongside {

QPageSize usualPageSize() {
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
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
