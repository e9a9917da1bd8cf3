#pragma once

#include "exchange/draft_json.h"

namespace alongside {

class NotebookLink;

// What stands in a form that saves by itself and that the notebook does not take yet. It is kept as a draft, and is
// there again when the form is.
class WaitingWords {
public:
    WaitingWords(NotebookLink& link, std::string key);

    const FieldWords& words() const { return words_; }
    void keep(FieldWords words); // all that waits now; nothing is left where it is empty

private:
    NotebookLink& link_;
    std::string key_;
    FieldWords words_;
};

} // namespace alongside
