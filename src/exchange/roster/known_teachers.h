#pragma once

#include "domain/teacher.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace alongside {

// Finds the teacher whom a row of a list is about among those who are known already: the notebook's and, as the list is
// gone through, those of the rows before.
class KnownTeachers {
public:
    // Why no single teacher can be named.
    enum class Doubt { Nobody, SeveralFit, TwoTeachers };
    using Answer = std::variant<std::size_t, Doubt>; // or the place of the teacher, in the order of adding

    void add(const Teacher& teacher);
    void learn(std::size_t place, const Teacher& teacher); // a roster id or e-mail that was empty until now
    Answer find(const Teacher& teacher) const;
    std::vector<std::size_t> whoMayBe(const Teacher& teacher) const; // all whom a doubt is between

private:
    struct Identity {
        std::string rosterId, email, name; // the name folded
    };
    static Identity identityOf(const Teacher& teacher);
    bool mayBe(std::size_t known, const Identity& identity) const;
    std::vector<std::size_t> whoFits(const Identity& identity, const Teacher& teacher) const;

    std::vector<Identity> identities_;
    std::map<std::string, std::vector<std::size_t>> byRosterId_, byEmail_, byName_;
};

} // namespace alongside
