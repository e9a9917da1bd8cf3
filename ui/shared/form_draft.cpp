#include "shared/form_draft.h"

#include "shared/kept_drafts.h"
#include "shared/message.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/panel.h"
#include "shared/text.h"
#include "shared/typing_watch.h"

#include <QVBoxLayout>

#include <utility>

namespace alongside {

FormDraft::FormDraft(Panel& panel, NotebookLink& link, std::string key, std::vector<DraftField> fields)
    : QObject(&panel), panel_(panel), link_(link), key_(std::move(key)), fields_(std::move(fields)), initial_(typed()),
      kept_(initial_), notice_(new NoticeLine(Tone::Accent, QStringLiteral("info"), {})),
      trouble_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})) {
    for (auto* each : {trouble_, notice_}) {
        each->hide();
        panel_.body()->insertWidget(0, each);
    }
    panel_.body()->addStretch(1); // so that neither takes room that is left
    goOn();
    connect(new TypingWatch(&panel_), &TypingWatch::timeToKeep, this, &FormDraft::keep);
    connect(&panel_, &Panel::discarding, this, [this] { discarded_ = true; });
    connect(&panel_, &QDialog::finished, this, [this](int result) {
        if (result == QDialog::Accepted)
            forget();
        else
            keep();
        if (discarded_)
            KeptDrafts::of(link_).discard(key_);
        else
            KeptDrafts::of(link_).setAside(key_);
        ended_ = true;
    });
}

void FormDraft::turnTo(std::string key) {
    forget();
    key_ = std::move(key);
    initial_ = kept_ = typed();
    notice_->hide();
    goOn();
}

void FormDraft::goOn() {
    auto& drafts = KeptDrafts::of(link_);
    const auto kept = drafts.findNext(key_);
    if (!kept)
        return;
    show(fieldWordsIn(kept->body));
    kept_ = typed();
    const auto words = drafts.hasWaiting(key_)
                           ? tr("Your draft is back (%1). Discard forgets it. Another one waits and comes after it.")
                           : tr("Your draft is back (%1). Discard forgets it.");
    notice_->setWords(words.arg(whenKeptWords(kept->keptAt, link_.today())));
    notice_->show();
}

FieldWords FormDraft::typed() const {
    FieldWords words;
    for (const auto& field : fields_)
        words[field.name] = fromQt(field.words());
    return words;
}

// What one field shows may change another, such as words that say a day; the second time nothing moves any more.
void FormDraft::show(const FieldWords& changed) const {
    auto words = changed;
    words.insert(initial_.begin(), initial_.end()); // of the rest
    for (int again = 0; again < 2; ++again)
        for (const auto& field : fields_)
            if (const auto wanted = toQt(words.at(field.name)); field.words() != wanted)
                field.show(wanted);
}

void FormDraft::keep() {
    const auto words = typed();
    if (ended_ || words == kept_)
        return;
    if (words == initial_) {
        forget();
        return;
    }
    auto changed = words; // the rest may be changed elsewhere until the panel opens again
    std::erase_if(changed, [this](const auto& field) {
        const auto before = initial_.find(field.first);
        return before != initial_.end() && before->second == field.second;
    });
    const auto trouble = KeptDrafts::of(link_).keep(key_, toJson(changed));
    if (trouble)
        trouble_->setWords(*trouble);
    else
        kept_ = words;
    trouble_->setVisible(trouble && !isTelling(panel_, *trouble));
}

void FormDraft::forget() {
    KeptDrafts::of(link_).forget(key_);
    kept_ = initial_;
}

} // namespace alongside
