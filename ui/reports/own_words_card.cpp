#include "reports/own_words_card.h"

#include "shared/kept_drafts.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/text.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr const char* kOwnWords = "report own-words";
constexpr std::chrono::milliseconds kKeepAfter{800};

} // namespace

OwnWordsCard::OwnWordsCard(NotebookLink& link, QWidget* parent)
    : Card(tr("In your own words"), parent), link_(link), words_(new NoteEdit(tr("In your own words"))) {
    words_->setRows(2, 8);
    words_->setPlaceholderText(tr("What you need, what comes next"));
    if (const auto kept = KeptDrafts::of(link).find(kOwnWords))
        words_->setPlainText(toQt(kept->body));
    body()->addWidget(words_);
    body()->addWidget(new WrappedLabel(
        tr("It becomes a line of the report, and stands here until you clear it; "
           "the next time without its tick. Where it names somebody who may not be named, it does not leave."),
        TextRole::Small, Shade::Secondary));
    keepSoon_.setSingleShot(true);
    keepSoon_.setInterval(kKeepAfter);
    connect(&keepSoon_, &QTimer::timeout, this, &OwnWordsCard::keep);
    connect(words_, &QPlainTextEdit::textChanged, this, [this] {
        keepSoon_.start();
        Q_EMIT changed();
    });
}

std::string OwnWordsCard::words() const {
    return trimmedFromQt(words_->toPlainText());
}

// A crash takes at most the last words.
void OwnWordsCard::keep() {
    keepSoon_.stop();
    auto& drafts = KeptDrafts::of(link_);
    const auto words = fromQt(words_->toPlainText());
    if (words.empty())
        drafts.forget(kOwnWords);
    else if (const auto trouble = drafts.keep(kOwnWords, words))
        Q_EMIT notKept(*trouble);
}

void OwnWordsCard::hideEvent(QHideEvent* event) {
    if (keepSoon_.isActive())
        keep();
    Card::hideEvent(event);
}

} // namespace alongside
