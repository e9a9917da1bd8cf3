#include "leaving/print_leaving.h"

#include "exchange/leaving/leaving.h"
#include "leaving/save_leaving.h"
#include "shared/attempt.h"
#include "shared/hidden.h"
#include "shared/paper/paper.h"
#include "shared/part_keys.h"
#include "shared/text.h"
#include "shared/wording/leaving_words.h"
#include "store/error.h"

#include <QMarginsF>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <array>
#include <memory>

namespace alongside {
namespace {

// What is a teacher's own may be called by their name. A report that others get is not, whomever it names.
bool isOfOneTeacher(const LeavingPrint& leaving) {
    using Kind = DocumentKind;
    constexpr std::array kOwn{Kind::Summary,   Kind::Agreement, Kind::AllAboutTeacher,
                              Kind::Checklist, Kind::Dashboard, Kind::PulseSheet,
                              Kind::Win};
    return leaving.about.size() == 1 && std::ranges::find(kOwn, leaving.document) != kOwn.end();
}

// What a file is called that is printed to: the dialog takes it from here.
QString nameOf(const LeavingPrint& leaving, const Tables& tables, Date today) {
    QStringList parts{wordsFor(leaving.document)};
    if (isOfOneTeacher(leaving))
        if (const auto teacher = tables.teachers.find(leaving.about.front()))
            parts += toQt(teacher->name).left(80);
    parts += toQt(today).toString(Qt::ISODate);
    return fileNameFor(parts.join(QStringLiteral(", ")), QStringLiteral("pdf"));
}

} // namespace

void printOn(QPrinter& printer, Notebook& notebook, const LeavingPrint& leaving, const PaperContent& content) {
    printer.setDocName(QStringLiteral("Alongside")); // it stands in queues and logs: never a name
    printer.setPageMargins(QMarginsF(19, 18, 19, 14), QPageLayout::Millimeter);
    const auto bytes = pdfOf(content, printer.pageLayout().pageSize());
    letLeave(notebook, {leaving.document, WayOut::Printed, leaving.about, leaving.withPrivateText}, bytes.toStdString(),
             [&] {
                 Paper paper(printer);
                 content.write(paper);
                 if (!paper.print(content.footer))
                     throw Error(Error::Kind::CannotSave, printer.printerName().toStdString());
             });
}

void printLeaving(NotebookLink& link, QWidget* over, const LeavingPrint& leaving, const PaperContent& content,
                  const std::function<void()>& printed) {
    if (keepsIn(link, over))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(usualPageSize());
    printer->setDocName(nameOf(leaving, link.read(), link.today())); // before it prints, it gets another one
    auto* dialog = new QPrintDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), over, [=, &link] {
        if (attempt(over, [&] { printOn(*printer, link.notebook(), leaving, content); }))
            printed();
    });
    dialog->open();
}

void printOnKey(QWidget* page, const std::function<void()>& print) {
    onKey(PartKey::Print, page, page, print);
}

} // namespace alongside
