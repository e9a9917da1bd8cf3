#include "reports/report_exits.h"

#include "leaving/print_leaving.h"
#include "leaving/save_leaving.h"
#include "shared/button.h"
#include "shared/tokens.h"
#include "shared/wording/leaving_words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>

namespace alongside {

ReportExits::ReportExits(NotebookLink& link, std::function<std::optional<Outgoing>()> what, QWidget* parent)
    : QWidget(parent), link_(link), what_(std::move(what)) {
    auto* menu = new QMenu(this);
    connect(menu->addAction(tr("Save as web page…")), &QAction::triggered, this, [this] { save(WayOut::SavedHtml); });
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, &ReportExits::print);
    auto* pdf = makeButton(ButtonKind::Primary, tr("Save as PDF"), QStringLiteral("file-down"));
    connect(pdf, &QPushButton::clicked, this, [this] { save(WayOut::SavedPdf); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(pdf);
    row->addWidget(makeMoreButton(menu, tr("More ways out")));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ReportExits::save(WayOut way) {
    const auto out = what_();
    if (!out)
        return;
    const auto content = [document = out->document, way] {
        return way == WayOut::SavedHtml ? htmlOf(document) : pdfOf(onPaper(document));
    };
    saveLeaving(link_, this, {out->kind, out->about, out->document.title, out->withPrivateText}, way, content,
                [this](const QString& path) { Q_EMIT left(tr("Saved as %1").arg(QDir::toNativeSeparators(path))); });
}

void ReportExits::print() {
    if (!isEnabled())
        return;
    if (const auto out = what_())
        printLeaving(link_, this, {out->kind, out->about, out->withPrivateText}, onPaper(out->document),
                     [this] { Q_EMIT left(wordsFor(WayOut::Printed)); });
}

} // namespace alongside
