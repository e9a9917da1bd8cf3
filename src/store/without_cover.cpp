#include "store/without_cover.h"

namespace alongside {
namespace {

using Texts = std::vector<std::string*>;

bool hasSign(std::string_view text) {
    return text.find("\u2060") != std::string_view::npos || text.find("\u2063") != std::string_view::npos;
}

bool hasRestIn(const Texts& given, const Texts& stored) {
    for (std::size_t i = 0; i < given.size(); ++i)
        if (hasSign(*given[i]) && (given.size() != stored.size() || *given[i] != *stored[i]))
            return true;
    return false;
}

} // namespace

bool hasRestOfCover(const PrivateWords& given, const PrivateWords& stored) {
    return hasRestIn(given.names, stored.names) || hasRestIn(given.notes, stored.notes);
}

} // namespace alongside
