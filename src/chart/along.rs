//! Places along an axis.

/// A place on an axis, in hundredths of a per cent of its length: a picture is as wide as its column, so that letters stay
/// of one size on every screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Along(u16);

impl Along {
    /// Where the axis begins.
    pub const START: Self = Self(0);
    /// Where it ends.
    pub const END: Self = Self(10_000);

    /// The place of a value on an axis from nought to `whole`; what lies beyond the axis stands at its end.
    #[must_use]
    pub fn of(value: u32, whole: u32) -> Self {
        let scaled = u64::from(value) * u64::from(Self::END.0) / u64::from(whole.max(1));
        u16::try_from(scaled).map_or(Self::END, |place| Self(place.min(Self::END.0)))
    }

    /// How far it is from another place to this one.
    #[must_use]
    pub const fn after(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The place in the middle between two.
    #[must_use]
    pub const fn between(self, other: Self) -> Self {
        Self(u16::midpoint(self.0, other.0))
    }

    /// As an SVG coordinate: "12.34%".
    #[must_use]
    pub fn percent(self) -> String {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        let nought = if rest < 10 { ".0" } else { "." };
        [whole.to_string().as_str(), nought, &rest.to_string(), "%"].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::Along;

    #[test]
    fn places_are_shares_of_the_axis() {
        assert_eq!(Along::of(0, 200), Along::START);
        assert_eq!(Along::of(200, 200), Along::END);
        assert_eq!(Along::of(201, 200), Along::END);
        assert_eq!(Along::of(u32::MAX, 1), Along::END);
        assert_eq!(Along::of(7, 0), Along::END);
        assert_eq!(Along::of(51, 200).percent(), "25.50%");
        assert_eq!(Along::of(1, 2000).percent(), "0.05%");
        assert_eq!(Along::of(3, 4).after(Along::of(1, 4)), Along::of(1, 2));
        assert_eq!(Along::of(1, 4).after(Along::of(3, 4)), Along::START);
        assert_eq!(Along::of(1, 4).between(Along::of(3, 4)), Along::of(1, 2));
    }
}
