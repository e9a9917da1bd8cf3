#include "reflect/journal_page.h"
#include "reflect/reflection_form.h"
#include "reflect/reflection_start.h"
#include "shared/kept_drafts.h"
#include "shared/notice_line.h"
#include "shared/wording/date_words.h"

#include <algorithm>
#include <functional>

// Telling of a page that was begun and left.

namespace alongside {

// The one that was left last.
void JournalPage::showUnfinished() {
    unfinished_->disconnect(this);
    const auto drafts = KeptDrafts::of(link()).keptUnder(kAllPages);
    unfinished_->setVisible(
        std::any_of(drafts.begin(), drafts.end(), [this](const Draft& draft) { return tellOf(draft); }));
}

// False of what can no longer be gone on with, and of what is nothing to go on with.
bool JournalPage::tellOf(const Draft& draft) {
    if (isOnlyName(draft))
        return false;
    const auto when = whenKeptWords(draft.keptAt, today());
    std::function<void()> goOn;
    if (const auto start = startOf(draft.key, read())) {
        const auto name = nameOf(start->teacher);
        unfinished_->setWords(name.isEmpty() ? tr("You began a page (%1).").arg(when)
                                             : tr("You began a page about %1 (%2).", "a name; when").arg(name, when));
        goOn = [this, start = *start] { Q_EMIT navigator_.newReflectionWanted(start); };
    } else {
        const auto page = std::find_if(pages_.begin(), pages_.end(),
                                       [&](const Reflection& each) { return draftKeyFor(each) == draft.key; });
        if (page == pages_.end())
            return false;
        unfinished_->setWords(
            tr("You began to change the page of %1 (%2). It shows its old words until you are done.", "a day; when")
                .arg(shortDay(page->on, today()), when));
        goOn = [this, page = *page] { edit(page); };
    }
    unfinished_->setAction(tr("Go on"));
    connect(unfinished_, &NoticeLine::acted, this, goOn);
    return true;
}

} // namespace alongside
