#include "shared/waiting_words.h"

#include "shared/kept_drafts.h"
#include "shared/notebook_link.h"

#include <tuple>
#include <utility>

namespace alongside {

WaitingWords::WaitingWords(NotebookLink& link, std::string key) : link_(link), key_(std::move(key)) {
    if (const auto kept = KeptDrafts::of(link_).find(key_))
        words_ = fieldWordsIn(kept->body);
}

void WaitingWords::keep(FieldWords words) {
    if (words == words_)
        return;
    words_ = std::move(words);
    if (words_.empty())
        KeptDrafts::of(link_).forget(key_);
    else // where the file does not take it, it waits in memory, and the form's mark says that not all is saved
        std::ignore = KeptDrafts::of(link_).keep(key_, toJson(words_));
}

} // namespace alongside
