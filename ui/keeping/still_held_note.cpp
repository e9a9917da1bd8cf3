#include "keeping/still_held_note.h"

#include "keeping/keeping_words.h"
#include "overview/bin.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/tokens.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

// Of more than these it is not looked up when the first was written: then every backup may hold them.
constexpr std::size_t kMostLookedUp = 2'000;

Instant sinceWhen(const Tables& tables, const std::vector<BinRecord>& records) {
    return records.size() > kMostLookedUp ? Instant{} : writtenSince(tables, records).value_or(Instant{});
}

} // namespace

StillHeldNote::StillHeldNote(NotebookLink& link, QWidget* parent)
    : QWidget(parent), link_(link), words_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)),
      backups_(new LinkButton(tr("See the backups"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(words_);
    column->addWidget(backups_, 0, Qt::AlignLeft);
    connect(backups_, &QPushButton::clicked, this, &StillHeldNote::backupsWanted);
}

void StillHeldNote::show(const std::vector<BinRecord>& records) {
    const auto& notebook = link_.notebook();
    const bool any = !records.empty() && !notebook.file().empty();
    if (any)
        words_->setWords(stillHeldWords(
            backupsHolding(notebook.file(), sinceWhen(link_.read(), records), notebook.now()), link_.today()));
    setVisible(any);
}

} // namespace alongside
