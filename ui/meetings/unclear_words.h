#pragma once

#include "exchange/draft_json.h"
#include "shared/text.h"

#include <string>

namespace alongside {

// Words that a field for a day or a time does not understand, out of it for a draft and back.

template <class Field>
void noteUnclear(const Field* field, const std::string& name, UnclearWords& words) {
    if (field->isUnclear())
        words[name] = fromQt(field->text());
}

template <class Field>
void showUnclear(Field* field, const std::string& name, const UnclearWords& words) {
    if (const auto found = words.find(name); found != words.end())
        field->setText(toQt(found->second));
}

} // namespace alongside
