#pragma once

#include "store/keys/raw_key.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// How many groups of five a recovery code has.
inline constexpr std::size_t kRecoveryGroups = 13;

// A key to print and to type back: 13 groups of four letters or digits of Crockford's Base32
// (https://www.crockford.com/base32.html, which leaves out I, L, O and U) and a fifth that tells a slip of the pen, two
// swapped, or a group in another's place.
std::vector<std::string> recoveryGroups(const RawKey& key);

// What was typed as a recovery code.
struct TypedRecoveryCode {
    std::optional<RawKey> key;   // where every group is right
    std::set<std::size_t> wrong; // groups in which something is mistyped, from 0
    std::size_t groups = 0;      // typed so far, the last perhaps in part
};

// Takes small letters, spaces, hyphens, line ends, and I, L and O for the digits that they look like.
TypedRecoveryCode readRecoveryCode(std::string_view typed);

} // namespace alongside
