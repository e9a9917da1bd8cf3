#include "archive/archive_panel.h"

#include "archive/archive_words.h"
#include "exchange/archive_import.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kArchiveWidth = 680;
constexpr int kNameWidth = 170;
constexpr int kListHeight = 220;

} // namespace

ArchivePanel::ArchivePanel(NotebookLink& link, ArchiveRead archive, QWidget* parent)
    : Panel(tr("Bring in an archive"), parent), link_(link), archive_(std::move(archive)) {
    widen(kArchiveWidth);
    std::visit([this](const auto& outcome) { fill(outcome); }, archive_.outcome);
}

QWidget* ArchivePanel::makeRow(const QString& what, const QString& words) {
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(px(space::kMedium));
    auto* name = new WrappedLabel(what, TextRole::Strong);
    name->setFixedWidth(px(kNameWidth));
    across->addWidget(name);
    across->addWidget(new WrappedLabel(words), 1);
    return row;
}

QWidget* ArchivePanel::makeParts(const ArchivePreview& preview) {
    auto* card = new Card;
    for (const auto& part : preview.parts)
        card->body()->addWidget(makeRow(wordsFor(part.part), comingWords(part)));
    if (preview.holds > 0)
        card->body()->addWidget(
            makeRow(tr("Holds"), tr("%Ln new: what they name is not deleted for good", nullptr, preview.holds)));
    for (const auto& [changes, what] : {std::pair{preview.changesSettings, tr("Rhythm and thresholds")},
                                        std::pair{preview.changesCalendar, tr("School calendar")},
                                        std::pair{preview.changesTemplates, tr("Templates")}})
        if (changes)
            card->body()->addWidget(makeRow(what, tr("As in the archive from then on")));
    return card;
}

void ArchivePanel::fill(const ArchivePreview& preview) {
    const auto what = tr("%1: %2", "a file, and what it is").arg(archive_.name, originWords(preview.origin));
    body()->addWidget(new WrappedLabel(what, TextRole::Body, Shade::Secondary));
    if (const auto stranger = strangerWords(preview.origin); !stranger.isEmpty())
        body()->addWidget(new NoticeLine(Tone::Warn, QStringLiteral("users"), stranger));
    body()->addWidget(new WrappedLabel(countWords(preview), TextRole::Strong));
    if (!preview.parts.empty() || preview.changesAny())
        body()->addWidget(makeParts(preview));
    if (preview.changesAny())
        body()->addWidget(
            new NoticeLine(preview.isOneStep ? Tone::Neutral : Tone::Warn,
                           preview.isOneStep ? QStringLiteral("undo-2") : QStringLiteral("triangle-alert"),
                           wayBackWords(preview, !link_.notebook().file().empty())));
    body()->addStretch();
    fillFooter(preview.changesAny());
}

void ArchivePanel::fillFooter(bool hasAny) {
    auto* close = makeButton(hasAny ? ButtonKind::Quiet : ButtonKind::Secondary, hasAny ? tr("Cancel") : tr("Close"));
    auto* bring = makeButton(ButtonKind::Primary, tr("Bring it in"));
    footer()->addStretch();
    footer()->addWidget(close);
    footer()->addWidget(bring);
    bring->setVisible(hasAny);
    (hasAny ? bring : close)->setFocus(Qt::OtherFocusReason);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(bring, &QPushButton::clicked, this, &ArchivePanel::bring);
}

void ArchivePanel::fill(const ArchiveRefused& refused) {
    body()->addWidget(
        new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"),
                       tr("%1: %2", "a file, and what is wrong").arg(archive_.name, refusedWords(refused))));
    body()->addWidget(new WrappedLabel(remedyFor(refused)));
    QStringList lines;
    for (const auto& refusal : refused.first)
        lines += sentenceFor(refusal);
    auto* list = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("What is wrong, and where"));
    list->setMinimumHeight(px(kListHeight));
    body()->addWidget(list, 1);
    fillFooter(false);
}

void ArchivePanel::bring() {
    LongWork::start(
        this, tr("Bringing in %1").arg(archive_.name), link_,
        [bytes = archive_.bytes](Notebook& notebook) { return importArchive(notebook, bytes); },
        [this](std::future<ImportReport>& done) {
            ImportReport report;
            if (!attempt(this, [&] { report = done.get(); }))
                return;
            Q_EMIT brought(broughtWords(report));
            accept();
        });
}

} // namespace alongside
