#include "store/rescue/tree_page.h"

#include "domain/utf8.h"
#include "store/rescue/byte_view.h"

#include <bit>
#include <set>
#include <string>

namespace alongside {
namespace {

constexpr std::uint8_t kWays = 0x05;
constexpr std::uint8_t kRows = 0x0D;
constexpr std::size_t kFileHeader = 100;        // at the start of the first page
constexpr std::uint64_t kLongestRow = 64 << 20; // more than any note has

using Bytes = std::vector<std::uint8_t>;

// How much of a row of `length` bytes stands in the page itself; the rest in a chain of further pages.
std::size_t kept(std::uint64_t length, std::size_t usable) {
    const auto most = usable - 35;
    if (length <= most)
        return static_cast<std::size_t>(length);
    const auto least = (usable - 12) * 32 / 255 - 23;
    const auto wanted = least + static_cast<std::size_t>((length - least) % (usable - 4));
    return wanted <= most ? wanted : least;
}

// A page without what encryption adds at its end.
std::span<const std::uint8_t> contentOf(const PageReader& pages, const PageReader::Page& page) {
    return std::span<const std::uint8_t>(page).first(pages.usable());
}

// Adds what stands in the chain from `next` on, up to `length` bytes or the first page that is lost.
void addChain(PageReader& pages, std::uint64_t next, std::uint64_t length, Bytes& row) {
    std::set<std::uint64_t> seen;
    while (row.size() < length && next != 0 && next <= pages.count() && seen.insert(next).second) {
        const auto page = pages.read(static_cast<std::uint32_t>(next));
        if (!page)
            return;
        ByteView view(contentOf(pages, *page));
        next = view.number(4).value_or(0);
        const auto part = view.take(static_cast<std::size_t>(length) - row.size());
        row.insert(row.end(), part.begin(), part.end());
    }
}

// Text with a replacement character for each byte that is none.
std::string asText(std::span<const std::uint8_t> bytes, bool isWhole) {
    const std::string raw(bytes.begin(), bytes.end());
    std::string text;
    for (std::string_view rest = raw; !rest.empty();) {
        const auto length = lengthOfCharacter(rest);
        if (length == 0 && !isWhole && rest.size() < 4)
            break; // the cut went through a character
        text += length == 0 ? std::string_view("\xEF\xBF\xBD") : rest.substr(0, length);
        rest.remove_prefix(length == 0 ? 1 : length);
    }
    return text;
}

std::int64_t signedNumber(std::uint64_t value, std::size_t bytes) {
    const auto shift = static_cast<int>(64 - 8 * bytes);
    return static_cast<std::int64_t>(value << shift) >> shift;
}

// One value of a kind as SQLite numbers them; `isWhole` becomes false where the row ends before it does.
std::optional<Cell> readCell(std::uint64_t kind, ByteView& body, bool& isWhole) {
    constexpr std::size_t lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (kind >= 13 && kind % 2 == 1) {
        const auto length = static_cast<std::size_t>((kind - 13) / 2);
        isWhole = body.left() >= length;
        return Cell(asText(body.take(length), isWhole));
    }
    if (kind > 9)
        return std::nullopt;
    if (kind == 0)
        return Cell();
    if (kind >= 8)
        return Cell(static_cast<std::int64_t>(kind - 8));
    const auto number = body.number(lengths[kind]);
    isWhole = number.has_value();
    if (!number)
        return Cell();
    return kind == 7 ? Cell(std::bit_cast<double>(*number)) : Cell(signedNumber(*number, lengths[kind]));
}

// The values of a row: the kinds of all stand before the first.
std::optional<FoundRow> readRow(std::int64_t key, const Bytes& bytes) {
    ByteView kinds{bytes};
    const auto length = kinds.shortNumber();
    if (!length || *length > bytes.size())
        return std::nullopt;
    ByteView body(bytes, static_cast<std::size_t>(*length));
    FoundRow row{key, {}, 0};
    bool isWhole = true;
    while (kinds.at() < *length) {
        const auto kind = kinds.shortNumber();
        const auto cell = kind ? readCell(*kind, body, isWhole) : std::nullopt;
        if (!cell)
            return std::nullopt;
        row.cells.push_back(*cell);
        if (isWhole && row.whole + 1 == row.cells.size())
            ++row.whole;
    }
    return kinds.at() == *length && !row.cells.empty() ? std::optional(row) : std::nullopt;
}

std::optional<FoundRow> rowAt(PageReader& pages, const PageReader::Page& page, std::size_t place) {
    ByteView view(contentOf(pages, page), place);
    const auto length = view.shortNumber();
    const auto key = view.shortNumber();
    if (!length || !key || *length > kLongestRow || *length > std::uint64_t{pages.count()} * PageReader::kSize)
        return std::nullopt;
    const auto inPage = kept(*length, pages.usable());
    if (view.left() < inPage)
        return std::nullopt;
    const auto part = view.take(inPage);
    Bytes row(part.begin(), part.end());
    if (inPage < *length)
        addChain(pages, view.number(4).value_or(0), *length, row);
    return readRow(static_cast<std::int64_t>(*key), row);
}

} // namespace

std::optional<TreePage> readTreePage(PageReader& pages, std::uint32_t number) {
    const auto page = pages.read(number);
    if (!page)
        return std::nullopt;
    const std::size_t start = number == 1 ? kFileHeader : 0;
    const auto kind = (*page)[start];
    if (kind != kWays && kind != kRows)
        return std::nullopt;
    TreePage tree;
    ByteView head(*page, start + 3);
    const auto count = *head.number(2);
    ByteView places(contentOf(pages, *page), start + (kind == kWays ? 12 : 8));
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto place = places.number(2);
        if (!place)
            return std::nullopt;
        ByteView view(contentOf(pages, *page), static_cast<std::size_t>(*place));
        if (kind == kRows) {
            if (auto row = rowAt(pages, *page, static_cast<std::size_t>(*place)))
                tree.rows.push_back(std::move(*row));
            else
                ++tree.senseless;
        } else if (const auto below = view.number(4), last = view.shortNumber(); below && last) {
            tree.branches.push_back({static_cast<std::uint32_t>(*below), static_cast<std::int64_t>(*last)});
        }
    }
    if (kind == kWays) {
        ByteView right(*page, start + 8);
        tree.branches.push_back({static_cast<std::uint32_t>(*right.number(4)), INT64_MAX});
    }
    return tree;
}

} // namespace alongside
