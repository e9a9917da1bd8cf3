#include "exchange/people/named_rows.h"

#include "exchange/people/people_list.h"
#include "exchange/people/same_word.h"

namespace alongside {

NamedRows::NamedRows(const Bundle& bundle, std::string_view file) : file_(file), reader_(bundle.open(file), ',') {
    read(names_);
    for (std::size_t i = 0; i < names_.size(); ++i)
        if (const auto& [name, line, at] = names_[i]; !name.empty() && column(name) != i)
            throw PeopleRefused{{PeopleFault::ColumnTwice, file_, {line, at, i + 1}, name}};
}

std::size_t NamedRows::column(std::string_view name) const {
    for (std::size_t i = 0; i < names_.size(); ++i)
        if (inSmallLetters(names_[i].text) == inSmallLetters(name))
            return i;
    return kNoColumn;
}

std::size_t NamedRows::columnNeeded(std::string_view name) const {
    const auto found = column(name);
    if (found == kNoColumn)
        throw PeopleRefused{{PeopleFault::NoColumn, file_, {1, 0, 0}, std::string(name)}};
    return found;
}

bool NamedRows::next() {
    return read(row_);
}

bool NamedRows::read(CsvRow& row) {
    const bool isThere = reader_.next(row);
    if (const auto& refusal = reader_.refusal()) {
        if (refusal->fault == CsvFault::TooLarge)
            throw PeopleRefused{{PeopleFault::TooLarge, file_}};
        throw PeopleRefused{{refusal->fault, file_, refusal->place}};
    }
    return isThere;
}

const CsvField& NamedRows::field(std::size_t column) const {
    if (column < row_.size())
        return row_[column];
    none_ = {};
    if (!row_.empty())
        none_.line = row_.front().line;
    return none_;
}

} // namespace alongside
