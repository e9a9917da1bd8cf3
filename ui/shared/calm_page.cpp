#include "shared/calm_page.h"

#include "shared/bare_column.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/scroll_area.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

constexpr int kPicture = 44; // design pixels

} // namespace

CalmPage::CalmPage(int widest, int spacing, QWidget* parent) : QWidget(parent) {
    auto* page = new QWidget;
    auto* around = new QHBoxLayout(page);
    around->setContentsMargins(px(space::kLarge), px(space::kSection), px(space::kLarge), px(space::kSection));
    auto* middle = new QWidget;
    middle->setMaximumWidth(px(widest));
    around->addWidget(middle);
    column_ = makeBareColumn(middle, spacing);
    makeBareColumn(this, 0)->addWidget(makeScrollArea(page));
}

void CalmPage::addTop(const QString& picture, const QString& title, const std::filesystem::path& file) {
    column_->addWidget(new IconLabel(picture, Tone::Accent, kPicture), 0, Qt::AlignHCenter);
    auto* name = new WrappedLabel(title, TextRole::Title);
    auto* where = new ElidedLabel(toQt(file.string()), TextRole::Small, Shade::Secondary);
    for (auto* words : std::initializer_list<QLabel*>{name, where}) {
        words->setAlignment(Qt::AlignHCenter);
        column_->addWidget(words);
    }
}

void CalmPage::addWays() {
    for (const auto& [words, wanted] : {std::pair{tr("Open another notebook"), &CalmPage::otherWanted},
                                        std::pair{tr("Back to the start"), &CalmPage::backWanted}}) {
        auto* way = new LinkButton(words, LinkSize::Body);
        connect(way, &QPushButton::clicked, this, wanted);
        column_->addWidget(way, 0, Qt::AlignHCenter);
    }
}

} // namespace alongside
