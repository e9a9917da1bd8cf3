#include "reports/report_document.h"

#include "shared/paper/html_page.h"
#include "shared/paper/paper.h"

#include <QCoreApplication>

namespace alongside {
namespace {

const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54);
constexpr double kIndent = 10; // points

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

bool isLong(const DocumentItem& item) {
    return item.value.contains(QLatin1Char('\n'));
}

void addTo(Paper& paper, const DocumentItem& item, bool keepWithNext) {
    const double indent = paper.points(kIndent);
    paper.gap(3);
    if (!isLong(item)) {
        paper.words(QStringLiteral("\u2022  ") + textOf(item), PaperType::Body, Qt::black, indent, keepWithNext);
        return;
    }
    paper.gap(3);
    paper.words(item.label, PaperType::Question, Qt::black, indent, true);
    const auto lines = item.value.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) // two of them at least on either side of a page's end
        paper.words(lines[i], PaperType::Body, Qt::black, indent,
                    i + 1 < lines.size() && (i == 0 || i + 2 == lines.size()));
    paper.gap(4);
}

void addTo(Paper& paper, const DocumentSection& section) {
    paper.gap(14);
    paper.words(section.heading, PaperType::Section, Qt::black, 0, true);
    if (!section.intro.isEmpty())
        paper.words(section.intro, PaperType::Small, QColor(kGrey), 0, !section.items.empty());
    for (std::size_t i = 0; i < section.items.size(); ++i)
        addTo(paper, section.items[i], i == 0 && section.items.size() > 1); // no heading with one line ends a page
}

// Short items make a list; a long one is a heading with what is below it.
void addTo(HtmlPage& page, const DocumentSection& section) {
    page.heading(2, section.heading);
    page.paragraph(section.intro);
    QStringList list;
    const auto endList = [&] {
        if (!list.isEmpty())
            page.list(list);
        list.clear();
    };
    for (const auto& item : section.items) {
        if (!isLong(item)) {
            list += textOf(item);
            continue;
        }
        endList();
        page.heading(3, item.label);
        page.paragraph(item.value);
    }
    endList();
}

} // namespace

QString textOf(const DocumentItem& item) {
    if (item.label.isEmpty() || item.value.isEmpty())
        return item.label + item.value;
    return Say::tr("%1: %2", "what, and what is said of it").arg(item.label, item.value);
}

QByteArray htmlOf(const ReportDocument& document) {
    HtmlPage page(document.title);
    page.paragraph(document.subtitle);
    page.paragraph(document.intro);
    for (const auto& section : document.sections)
        addTo(page, section);
    page.paragraph(document.closing);
    return page.whole();
}

PaperContent onPaper(const ReportDocument& document) {
    return {document.title, document.title, [document](Paper& paper) {
                paper.words(document.title, PaperType::Title);
                if (!document.subtitle.isEmpty()) {
                    paper.gap(2);
                    paper.words(document.subtitle, PaperType::Body, QColor(kGrey));
                }
                if (!document.intro.isEmpty()) {
                    paper.gap(8);
                    paper.words(document.intro, PaperType::Body);
                }
                for (const auto& section : document.sections)
                    addTo(paper, section);
                if (!document.closing.isEmpty()) {
                    paper.gap(16);
                    paper.words(document.closing, PaperType::Small, QColor(kGrey));
                }
            }};
}

} // namespace alongside
