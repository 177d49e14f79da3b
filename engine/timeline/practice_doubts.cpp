// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/practice_doubts.hpp"

#include "engine/base/text.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// A value of BijstandPraktijk, and what it is in a few words: "loon met de bijstand verrekend".
struct OwnWay {
    const char *parameter, *name;
    std::array<const char*, 4> words{};
};
constexpr OwnWay day_of_bijstand{"bijstand_dag", "bijstand"};
constexpr OwnWay month_of_bijstand{"bijstand_maand_later", "bijstand", {"in de maand zelf", "in de maand erna"}};
constexpr OwnWay setting_off_wage{"verrekening",
                                  "loon met de bijstand verrekend",
                                  {"in dezelfde maand", "een maand later",
                                   "met een schatting, een maand later verbeterd",
                                   "achteraf: alles doorbetaald, en later teruggevraagd"}};
constexpr OwnWay setting_off_holiday_pay{
    "vakantiegeld_bij_uitbetaling", "vakantiegeld van werk met de bijstand verrekend", {"elke maand", "als het komt"}};
constexpr OwnWay setting_off_weeks{"vierwekenloon_bij_uitbetaling",
                                   "loon per week of vier weken met de bijstand verrekend",
                                   {"omgerekend naar de maand", "in de maand waarin het komt"}};

class PracticeDoubts {
public:
    PracticeDoubts(Timeline& t, const CourseYears& c, const Tables& tables, std::vector<Voorbehoud>& list)
        : t_(t), c_(c), tables_(tables), list_(list)
    {
    }

    void add()
    {
        const MoneyEvent* paid = first(EventKind::bijstand);
        if (!paid) return;
        const MonthRight& then = c_.month(paid->about);
        const Betaling& told = c_.course.household(0).gemeentelijk.betaling;
        about(day_of_bijstand, paid->day);
        if (then.praktijk.bijstand_maand_later || told.bijstand_maand_later) about(month_of_bijstand, paid->day);
        const bool put_right = first(EventKind::bijstand_verrekening) != nullptr;
        if (put_right || comes_beside_bijstand(false)) about(setting_off_wage, paid->day);
        if (comes_beside_bijstand(true)) about(setting_off_holiday_pay, paid->day);
        if (is_paid_by_weeks(c_.course) && comes_beside_bijstand(false)) about(setting_off_weeks, paid->day);
        if (then.praktijk.verrekening == Verrekening::terugvordering && put_right)
            list_.push_back({"participatiewet", "bijstand die wordt teruggevraagd",
                             "hier zonder loonbelasting erbij; wie pas in het volgende jaar terugbetaalt, kan haar met "
                             "loonbelasting moeten terugbetalen (art. 58 lid 5)",
                             true});
    }

private:
    const MoneyEvent* first(EventKind kind) const
    {
        for (const auto* events : {&t_.events, &t_.later})
            for (const MoneyEvent& e : *events)
                if (e.kind == kind) return &e;
        return nullptr;
    }

    bool comes_beside_bijstand(bool vakantiegeld) const
    {
        return std::any_of(c_.slips.begin(), c_.slips.end(), [&](const Payslip& s) {
            return !s.uitkering && !s.onbelast && !s.eenmalig && !s.premie && s.winst == 0 &&
                   s.vakantiegeld == vakantiegeld && t_.from <= s.day && s.day < t_.until &&
                   has_bijstand(c_.month(first_of_month(s.day)));
        });
    }

    /// By whom it was told, or how sure it is. What is established for every municipality needs no words.
    void about(const OwnWay& way, Date day)
    {
        const PracticeValue found = practice_value(way.parameter, c_.course.household(0).gemeentelijk, tables_);
        const DatedValue* value = found.parameter ? found.parameter->on(day) : nullptr;
        if (!value) return;
        const bool sure = value->status == Status::vastgesteld;
        if (!found.told && !found.of_municipality && sure) return;
        const double number = found.told.value_or(value->value);
        const char* in_words = way.words.at(std::min<size_t>(static_cast<size_t>(number), way.words.size() - 1));
        const std::string words =
            way.name + (in_words ? std::string(" ") + in_words : " op de " + plain_number(number) + "e");
        t_.assumed.push_back(words + (found.told              ? ", zoals opgegeven"
                                      : found.of_municipality ? ", volgens de gemeente"
                                                              : ""));
        if (found.told) return list_.push_back({"betaaldagen", words, "zoals bij de gemeente is opgegeven"});
        list_.push_back(
            {"betaaldagen", words, value->remark.empty() ? "volgens " + value->source : value->remark, !sure});
    }

    Timeline& t_;
    const CourseYears& c_;
    const Tables& tables_;
    std::vector<Voorbehoud>& list_;
};

} // namespace

void add_practice_doubts(Timeline& timeline, const CourseYears& course, const Tables& tables,
                         std::vector<Voorbehoud>& doubts)
{
    PracticeDoubts(timeline, course, tables, doubts).add();
}

bool is_paid_by_weeks(const Course& course)
{
    bool weeks = false;
    for (const Situation* s : {&course.now(), &course.chosen()})
        for (const Work& work : s->werk) weeks = weeks || work.betaalritme != Betaalritme::maand;
    return weeks;
}

} // namespace armoedeval
