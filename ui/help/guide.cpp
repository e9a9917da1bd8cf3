#include "help/guide.h"

#include "domain/folded.h"
#include "shared/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cctype>

namespace alongside {
namespace {

const QString kFolder = QStringLiteral(":/guide");
constexpr int kExcerptBefore = 40, kExcerpt = 150; // letters

std::string foldedWords(const QString& words) {
    return folded(fromQt(words));
}

// Where a word begins that the folded text has; a word stands at the start or after what is no letter.
bool hasWord(const std::string& text, const std::string& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if (at == 0 || !(std::isalnum(static_cast<unsigned char>(text[at - 1])) || (text[at - 1] & 0x80)))
            return true;
    return false;
}

QString excerptOf(const QString& text, const QString& word) {
    const auto found = std::max<qsizetype>(text.indexOf(word, 0, Qt::CaseInsensitive), 0);
    auto from = std::max<qsizetype>(found - kExcerptBefore, 0);
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    auto excerpt = text.mid(from, kExcerpt).simplified();
    if (from > 0)
        excerpt.prepend(QStringLiteral("… "));
    return from + kExcerpt < text.size() ? excerpt + QStringLiteral(" …") : excerpt;
}

// The headings of a page in Markdown, in their order.
QStringList headingsOf(const QString& markdown) {
    static const QRegularExpression heading(QStringLiteral("^#+ +(.+)$"), QRegularExpression::MultilineOption);
    QStringList headings;
    for (auto found = heading.globalMatch(markdown); found.hasNext();)
        headings += found.next().captured(1).trimmed();
    return headings;
}

} // namespace

const QString Guide::kContents = QStringLiteral("index");

QString Guide::picture(const QString& name) const {
    const auto file = QStringLiteral("%1/pictures/%2.png");
    const auto translated = file.arg(folder_, name);
    return !folder_.isEmpty() && QFile::exists(translated) ? translated : file.arg(kFolder, name);
}

Guide::Guide(const QLocale& locale) {
    const auto language = locale.name().section(QLatin1Char('_'), 0, 0);
    const auto translated = kFolder + QLatin1Char('/') + language;
    if (QFile::exists(translated))
        folder_ = translated;
    for (const auto& file : QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        pages_ += file.chopped(3);
}

QString Guide::read(const QString& page, bool translated) const {
    const auto name = QStringLiteral("/%1.md").arg(page);
    QFile file((translated && QFile::exists(folder_ + name) ? folder_ : kFolder) + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString Guide::markdownOf(const QString& page) const {
    static const QRegularExpression leadsOut(QStringLiteral("(?<!!)\\[([^\\]]*)\\]\\((?:\\.\\./|[a-z]+:)[^)]*\\)"));
    auto markdown = read(page, true);
    return markdown.replace(leadsOut, QStringLiteral("\\1"));
}

std::optional<int> Guide::headingIn(const GuidePlace& place) const {
    const auto headings = headingsOf(read(place.page, false));
    for (int i = 0; i < headings.size(); ++i)
        if (guideAnchor(headings[i]) == place.heading)
            return i;
    return std::nullopt;
}

const std::vector<Guide::Section>& Guide::sections() const {
    if (!sections_.empty())
        return sections_;
    for (const auto& page : pages_) {
        if (page == kContents)
            continue; // it has only what the others say
        const auto names = headingsOf(read(page, false));
        QTextDocument document;
        document.setMarkdown(markdownOf(page));
        int heading = 0;
        QString title;
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0) {
                if (heading == 0)
                    title = block.text();
                const auto whole = heading == 0 ? title : QStringLiteral("%1: %2").arg(title, block.text());
                const auto anchor = heading == 0 ? QString() : guideAnchor(names.value(heading));
                sections_.push_back({{page, anchor}, whole, {}, foldedWords(block.text()), {}});
                ++heading;
            } else if (!sections_.empty()) {
                sections_.back().text += block.text().remove(QChar::ObjectReplacementCharacter) + QLatin1Char(' ');
            }
        }
    }
    for (auto& section : sections_)
        section.foldedText = foldedWords(section.text);
    return sections_;
}

std::vector<GuideHit> Guide::find(const QString& words) const {
    const auto wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::string> parts;
    for (const auto& word : wanted)
        parts.push_back(foldedWords(word));
    std::vector<GuideHit> inTitle, inText;
    if (parts.empty())
        return inTitle;
    for (const auto& section : sections()) {
        const auto stands = [&](const auto& part) {
            return hasWord(section.foldedTitle, part) || hasWord(section.foldedText, part);
        };
        if (!std::all_of(parts.begin(), parts.end(), stands))
            continue;
        const bool titled = hasWord(section.foldedTitle, parts.front());
        (titled ? inTitle : inText).push_back({section.place, section.title, excerptOf(section.text, wanted.front())});
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

QString guideAnchor(const QString& heading) {
    static const QRegularExpression neither(QStringLiteral("[^\\w\\- ]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(neither).trimmed().replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace alongside
