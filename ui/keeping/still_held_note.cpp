#include "keeping/still_held_note.h"

#include "keeping/keeping_words.h"
#include "overview/bin.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/tokens.h"

#include <QVBoxLayout>

namespace alongside {

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
    const auto since = writtenSince(link_.read(), records);
    const bool any = since && !notebook.file().empty();
    if (any)
        words_->setWords(stillHeldWords(backupsHolding(notebook.file(), *since, notebook.now()), link_.today()));
    setVisible(any);
}

} // namespace alongside
