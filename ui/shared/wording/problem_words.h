#pragma once

#include "domain/problem.h"

#include <QString>

#include <algorithm>

namespace alongside {

// Why a field's content cannot be stored, as a short sentence to stand beside the field.
QString sentenceFor(Fault fault);

// The same for the first thing that is wrong with `field`; empty where nothing is.
template <class Field>
QString sentenceFor(const Problems<Field>& problems, Field field) {
    const auto found =
        std::find_if(problems.begin(), problems.end(), [field](const auto& each) { return each.field == field; });
    return found == problems.end() ? QString() : sentenceFor(found->fault);
}

} // namespace alongside
